package kz.zholdama.platform.web.pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What browsers and search engines ask every site for by themselves: the screens would begin a session for it. */
@Configuration(proxyBeanMethods = false)
class ForPrograms {

    @Controller
    static class Robots implements PublicPages {

        @Override
        public String path() {
            return "/robots.txt";
        }

        @GetMapping("/robots.txt")
        ResponseEntity<String> nothingToIndex() {
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("User-agent: *\nDisallow: /\n");
        }
    }

    @Controller
    static class Icon implements PublicPages {

        @Override
        public String path() {
            return "/favicon.ico";
        }

        @GetMapping("/favicon.ico")
        String ours() {
            return "redirect:/images/icon.svg";
        }
    }
}
