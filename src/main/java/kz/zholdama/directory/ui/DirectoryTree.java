package kz.zholdama.directory.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The records of a directory as a tree, in the list's place. Branches are named by the ids of their records. */
interface DirectoryTree {

    Grid<?> component();

    /** Opens these branches and closes all others. */
    void open(List<Long> branches);

    /** Told which branches are open whenever a person opens or closes one. */
    void onBranches(Consumer<Collection<Long>> told);

    /** Shows what has been changed meanwhile. */
    void reload();
}
