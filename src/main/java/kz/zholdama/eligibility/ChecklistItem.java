package kz.zholdama.eligibility;

/** A document of the checklist. Not required means: recorded when the person has it. */
public record ChecklistItem(DocumentType type, boolean required) {}
