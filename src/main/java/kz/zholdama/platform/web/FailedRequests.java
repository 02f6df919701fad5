package kz.zholdama.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a filter or a servlet refuses is forwarded here by the server. Opened by hand, the page is none. */
@Controller
class FailedRequests implements ErrorController {

    private final PlainAnswer answer;

    FailedRequests(PlainAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("${server.error.path:/error}")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            case EOFException _,
                    SocketException _,
                    ClientAbortException _ -> {} // who asked has gone, in the middle of it
            case Exception thrown -> answer.tell(request, response, thrown);
            case null, default ->
                answer.tell(
                        request,
                        response,
                        Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                                .map(status -> HttpStatusCode.valueOf((Integer) status))
                                .orElse(HttpStatus.NOT_FOUND));
        }
    }
}
