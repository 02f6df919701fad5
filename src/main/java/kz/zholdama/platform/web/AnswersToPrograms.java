package kz.zholdama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Addresses that programs alone ask, and how these are told what failed there, whoever found it. */
public interface AnswersToPrograms {

    boolean areFor(HttpServletRequest request);

    /**
     * @param detail what went wrong, in the language of the request; no personal data
     * @param response whose status and {@code Retry-After} are set
     */
    void tell(HttpServletRequest request, HttpServletResponse response, int status, String detail) throws IOException;
}
