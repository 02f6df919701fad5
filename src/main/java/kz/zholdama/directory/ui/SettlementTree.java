package kz.zholdama.directory.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementBranch;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.platform.ui.list.Rows;
import org.jspecify.annotations.Nullable;

/** The classifier as a tree; each branch is read when it is opened. */
final class SettlementTree extends TreeGrid<SettlementBranch> implements DirectoryTree {

    private final transient Settlements settlements;
    private final Set<Long> opened = new LinkedHashSet<>();

    SettlementTree(Settlements settlements, Consumer<Entry<Settlement>> opener) {
        this.settlements = settlements;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        getElement().setAttribute("aria-label", getTranslation("directory.settlement.tree"));
        addHierarchyColumn(branch -> branch.entry().value().nameRu())
                .setHeader(getTranslation("directory.settlement.nameRu"))
                .setWidth("12rem") // its longest word in one line, on a telephone too
                .setFlexGrow(3)
                .setKey("nameRu")
                .setSortable(false);
        addColumn(branch -> branch.entry().value().nameKk())
                .setHeader(getTranslation("directory.settlement.nameKk"))
                .setWidth("8rem")
                .setFlexGrow(2);
        addColumn(branch -> branch.entry().value().kato())
                .setHeader(getTranslation("directory.settlement.kato"))
                .setWidth("7rem")
                .setFlexGrow(1);
        setDataProvider(new Branches(settlements));
        Rows.onOpen(this, branch -> opener.accept(branch.entry()));
    }

    @Override
    public Grid<?> component() {
        return this;
    }

    @Override
    public void open(List<Long> branches) {
        collapse(branches(opened.stream().filter(id -> !branches.contains(id))));
        expand(branches(branches.stream().filter(id -> !opened.contains(id))));
        opened.clear();
        opened.addAll(branches);
    }

    private List<SettlementBranch> branches(Stream<Long> ids) {
        return ids.map(settlements::entry)
                .flatMap(Optional::stream)
                .map(entry -> new SettlementBranch(entry, true))
                .toList();
    }

    @Override
    public void onBranches(Consumer<Collection<Long>> told) {
        addExpandListener(event -> tell(event.isFromClient(), event.getItems(), opened::add, told));
        addCollapseListener(event -> tell(event.isFromClient(), event.getItems(), opened::remove, told));
    }

    private void tell(
            boolean byPerson,
            Collection<SettlementBranch> branches,
            Consumer<Long> change,
            Consumer<Collection<Long>> told) {
        if (byPerson) {
            branches.forEach(branch -> change.accept(branch.entry().id()));
            told.accept(opened);
        }
    }

    @Override
    public void reload() {
        getDataProvider().refreshAll();
    }

    private static final class Branches extends AbstractBackEndHierarchicalDataProvider<SettlementBranch, Void> {

        private final transient Settlements settlements;

        Branches(Settlements settlements) {
            this.settlements = settlements;
        }

        @Override
        protected Stream<SettlementBranch> fetchChildrenFromBackEnd(HierarchicalQuery<SettlementBranch, Void> query) {
            return settlements.below(id(query.getParent()), query.getOffset(), query.getLimit()).stream();
        }

        @Override
        public int getChildCount(HierarchicalQuery<SettlementBranch, Void> query) {
            return settlements.countBelow(id(query.getParent()));
        }

        @Override
        public boolean hasChildren(SettlementBranch branch) {
            return branch.hasBranches();
        }

        @Override
        public Object getId(SettlementBranch branch) {
            return branch.entry().id();
        }

        private static @Nullable Long id(@Nullable SettlementBranch parent) {
            return parent == null ? null : parent.entry().id();
        }
    }
}
