package kz.zholdama.directory;

import java.util.Locale;

/** What a line of КАТО stands for. Lists show first what people look for first. */
public enum SettlementKind {
    REPUBLICAN_CITY(0),
    CITY(1),
    TOWN(2),
    VILLAGE(3),
    OTHER(4),
    REGION(5),
    DISTRICT(6),
    CITY_ADMINISTRATION(7),
    RURAL_DISTRICT(8);

    private final int listRank;

    SettlementKind(int listRank) {
        this.listRank = listRank;
    }

    /** Stored beside each settlement: never changed without the rows. */
    public int listRank() {
        return listRank;
    }

    /** Reads the kind from the classifier's way of writing names: "г.Семей", "Абралинский с.о.", "область Абай". */
    public static SettlementKind of(String kato, String nameRu) {
        var name = nameRu.strip().toLowerCase(Locale.ROOT);
        if (kato.endsWith("0000000")) {
            return name.startsWith("г.") || name.startsWith("город ") ? REPUBLICAN_CITY : REGION;
        }
        if (name.startsWith("г.а.") || name.endsWith("г.а.")) {
            return CITY_ADMINISTRATION;
        }
        if (name.endsWith("с.о.") || name.endsWith("с.о") || name.endsWith("п.а.")) {
            return RURAL_DISTRICT;
        }
        if (name.contains("район") || name.endsWith("р-н")) {
            return DISTRICT;
        }
        if (name.startsWith("г.")) {
            return CITY;
        }
        if (name.startsWith("п.")) {
            return TOWN;
        }
        return name.startsWith("с.") || name.startsWith("а.") ? VILLAGE : OTHER;
    }
}
