package kz.zholdama.platform.ui.search;

import java.util.List;
import kz.zholdama.platform.security.StaffPrincipal;

/** A feature in which something can be found from anywhere. Every bean of this type is asked while somebody types. */
public interface SearchSource {

    /** What a screen shows of one source: who wants more opens its list. */
    int MOST = 6;

    /**
     * What is found within the scope of this person, the best first; nothing for whom the feature is not.
     *
     * @param typed at least two characters, without blanks around them
     */
    List<SearchHit> find(String typed, StaffPrincipal staff);
}
