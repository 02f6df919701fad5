package kz.zholdama.offence;

import org.springframework.stereotype.Repository;

/** Known as a repository by its annotation alone. */
@Repository
public interface Shelf {

    boolean isEmpty();
}
