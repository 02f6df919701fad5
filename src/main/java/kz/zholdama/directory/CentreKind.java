package kz.zholdama.directory;

/** Career centres work in districts and towns, centres of labour mobility in regions and in the three great cities. */
public enum CentreKind {
    CAREER_CENTRE,
    LABOUR_MOBILITY_CENTRE
}
