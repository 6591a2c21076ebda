package dk.planvaerk.ui.editor;

/** What joins each feature to the plan in the window, and has its commands. */
record Desks(
    VersionDesk versions, MarksDesk marks, FindDesk find, SuggestDesk suggest, SpellingDesk spelling, DoneDesk done,
    MergeDesk merging, HistoryDesk history, KindDesk kinds) {}
