package kz.zholdama.offence.ui;

import kz.zholdama.offence.Shelf;

/** Looks into nothing but what is annotated as a repository. */
class NosyPanel {

    private final Shelf shelf;

    NosyPanel(Shelf shelf) {
        this.shelf = shelf;
    }

    boolean idle() {
        return shelf.isEmpty();
    }
}
