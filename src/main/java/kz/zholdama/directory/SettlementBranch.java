package kz.zholdama.directory;

/** A line of the classifier in the tree. */
public record SettlementBranch(Entry<Settlement> entry, boolean hasBranches) {}
