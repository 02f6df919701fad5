package kz.zholdama.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the application is reached from outside, for what is printed on paper and told in notices. */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${zholdama.base-url}") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    /** A screen of the staff, by its route. */
    public String page(String route) {
        return base + "/" + route;
    }

    /** The page that checks a document's authenticity by its code. */
    public String verification(String code) {
        return base + "/verify/" + code;
    }

    /** The page on which a host answers the slip by its code. */
    public String slip(String code) {
        return base + "/slip/" + code;
    }
}
