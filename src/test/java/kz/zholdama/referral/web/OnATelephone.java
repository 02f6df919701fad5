package kz.zholdama.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.MultipartForm;
import kz.zholdama.testing.Telephone;
import kz.zholdama.testing.ZholdamaTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral whose slip is answered over HTTP, as a telephone sends it. */
@ZholdamaTest
abstract class OnATelephone {

    static final Map<String, String> EMPLOYED = Map.of(
            "orderDate", "2026-03-02",
            "orderNumber", "7-к",
            "position", "Дворник",
            "months", "1",
            "from", "03.03.2026",
            "to", "2026-04-02",
            "orderCopyAttached", "on",
            "sender", "Касенов Марат",
            "senderPhone", "+7 701 000 00 00");

    static final Path HOSTILE = Path.of("src/test/resources/hostile");
    static final long MEGABYTE = 1024 * 1024;

    @Autowired
    ApplicationContext application;

    @Autowired
    ReturnSlips slips;

    @Autowired
    JdbcClient database;

    @Autowired
    GivenCases given;

    Centre centre;
    Telephone telephone;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
        telephone = new Telephone(application);
    }

    @AfterEach
    void noSessionWasBegun() {
        assertThat(telephone.sessionsBegun()).isZero();
    }

    static void assertSent(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/slip/" + code + "/sent?lang=ru"));
    }

    String code(Issued issued) {
        return database.sql("select slip_code.code from slip_code join referral on verification_code = document_code"
                        + " where referral.id = ?")
                .param(id(issued))
                .query(String.class)
                .single();
    }

    long id(Issued issued) {
        return As.a(centre.specialist())
                .call(() -> slips.look(issued.applicationId()).referral().id());
    }

    int stored(Issued issued) {
        return database.sql("select count(*) from sent_slip where referral_id = ?")
                .param(id(issued))
                .query(Integer.class)
                .single();
    }

    int scans(Issued issued) {
        return database.sql("select count(*) from sent_scan join sent_slip on sent_slip.id = sent_slip_id"
                        + " where referral_id = ?")
                .param(id(issued))
                .query(Integer.class)
                .single();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return telephone.get(path);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, byte @Nullable [] scan)
            throws IOException, InterruptedException {
        return telephone.post(path, form(fields, scan));
    }

    static MultipartForm form(Map<String, String> fields, byte @Nullable [] scan) {
        var form = new MultipartForm();
        fields.forEach(form::with);
        return scan == null ? form : form.with("scan", "order.bin", scan);
    }
}
