package kz.zholdama.platform.ui.search;

import java.util.List;
import java.util.Set;
import kz.zholdama.platform.security.Role;

/** A feature in which something can be found from anywhere. Every bean of this type is asked while somebody types. */
public interface SearchSource {

    /** What a screen shows of one source: who wants more opens its list. */
    int MOST = 6;

    /** For whom the feature is; nobody else has it asked. */
    Set<Role> readers();

    /**
     * What is found within the scope of whoever is signed in, the best first.
     *
     * @param typed at least two characters, without blanks around them
     */
    List<SearchHit> find(String typed);
}
