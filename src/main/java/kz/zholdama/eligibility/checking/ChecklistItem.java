package kz.zholdama.eligibility.checking;

import kz.zholdama.eligibility.DocumentType;

/** A document of the checklist. Not required means: recorded when the person has it. */
public record ChecklistItem(DocumentType type, boolean required) {}
