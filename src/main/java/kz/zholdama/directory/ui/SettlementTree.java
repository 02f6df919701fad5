package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.zholdama.directory.Entry;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementBranch;
import kz.zholdama.directory.Settlements;

/** The classifier as a tree; each branch is read when it is opened. */
final class SettlementTree extends TreeGrid<SettlementBranch> {

    private SettlementBranch focused;

    SettlementTree(Settlements settlements) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        getElement().setAttribute("aria-label", getTranslation("directory.settlement.tree"));
        addHierarchyColumn(branch -> branch.entry().value().nameRu()).setHeader(getTranslation("directory.settlement.nameRu"))
                .setFlexGrow(3).setKey("nameRu").setSortable(false);
        addColumn(branch -> branch.entry().value().nameKk()).setHeader(getTranslation("directory.settlement.nameKk")).setFlexGrow(2);
        addColumn(branch -> branch.entry().value().kato()).setHeader(getTranslation("directory.settlement.kato")).setFlexGrow(1);
        setDataProvider(new Branches(settlements));
    }

    void onOpen(Consumer<Entry<Settlement>> opener) {
        addItemClickListener(click -> opener.accept(click.getItem().entry()));
        addCellFocusListener(focus -> focused = focus.isBodyCell() ? focus.getItem().orElse(null) : null);
        Shortcuts.addShortcutListener(this, () -> {
            if (focused != null) {
                opener.accept(focused.entry());
            }
        }, Key.ENTER).listenOn(this).allowEventPropagation();
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

        private static Long id(SettlementBranch parent) {
            return parent == null ? null : parent.entry().id();
        }
    }
}
