package kz.zholdama.directory;

import kz.zholdama.directory.records.Entry;

/** A line of the classifier in the tree. */
public record SettlementBranch(Entry<Settlement> entry, boolean hasBranches) {}
