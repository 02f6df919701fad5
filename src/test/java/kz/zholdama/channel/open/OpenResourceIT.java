package kz.zholdama.channel.open;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What anybody may ask of the API: the same answers as the wizard and the clock give. */
@ZholdamaTest
class OpenResourceIT {

    @Autowired
    private WebApplicationContext application;

    private MockMvc web;

    @BeforeEach
    void anybody() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void tellsTheDocumentsOfAMeasure() throws Exception {
        web.perform(get("/api/v1/checklist?measure=TRAINING_IN_ORGANISATION&categories=UNEMPLOYED,KANDAS"
                        + "&birthDate=1990-05-14&date=2026-03-20&channel=CENTRE"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"documents": [
                            {"type": "IDENTITY_DOCUMENT", "required": true},
                            {"type": "EMPLOYMENT_RECORD", "required": false},
                            {"type": "EDUCATION_DOCUMENT", "required": false},
                            {"type": "HEALTH_CERTIFICATE", "required": true}]}"""))
                .andExpect(request().sessionAttributeDoesNotExist("language"));
    }

    @Test
    void asksAPupilForAParentsConsentAndNobodyForPapersOnThePortal() throws Exception {
        web.perform(
                        get(
                                "/api/v1/checklist?measure=PUBLIC_WORKS&categories=STUDENT&birthDate=2009-05-14&date=2026-03-20"))
                .andExpect(jsonPath("$.documents[*].type", Matchers.hasItem("PARENTAL_CONSENT")));
        web.perform(get("/api/v1/checklist?measure=PUBLIC_WORKS&categories=&birthDate=&date=&channel=PORTAL"))
                .andExpect(jsonPath("$.documents", Matchers.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20T19:05, PORTAL, 2026-03-26, 2026-03-27T18:30",
        "2026-03-02T10:00, PORTAL, 2026-03-02, 2026-03-03T18:30",
        "2026-03-02T18:30, LABOUR_EXCHANGE, 2026-03-03, 2026-03-04T18:30",
        "2026-03-02T18:29:59, PORTAL, 2026-03-02, 2026-03-03T18:30",
        "2026-03-02T14:00:00Z, PORTAL, 2026-03-03, 2026-03-04T18:30",
        "2026-03-02T19:00, CENTRE, 2026-03-02, 2026-03-03T18:30"
    })
    void tellsFromWhenItCountsAndUntilWhenItIsDecided(String at, String channel, String counts, String due)
            throws Exception {
        web.perform(get("/api/v1/deadline").param("receivedAt", at).param("channel", channel))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.countsFrom").value(counts))
                .andExpect(jsonPath("$.dueAt").value(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/checklist | measure | REQUIRED",
                "/checklist?measure=HOLIDAYS | measure | ONE_OF",
                "/checklist?measure=PUBLIC_WORKS&date=20.03.2026 | date | DATE",
                "/checklist?measure=PUBLIC_WORKS&date=2026-02-30 | date | DATE",
                "/checklist?measure=PUBLIC_WORKS&birthDate=1 | birthDate | DATE",
                "/checklist?measure=PUBLIC_WORKS&categories=UNEMPLOYED,KING | categories | ONE_OF",
                "/checklist?measure=PUBLIC_WORKS&channel=FAX | channel | ONE_OF",
                "/deadline | receivedAt | REQUIRED",
                "/deadline?receivedAt=2026-03-20T25:05 | receivedAt | MOMENT",
                "/deadline?receivedAt=2026-03-20T19:05&channel=FAX | channel | ONE_OF"
            })
    void namesTheParameterThatIsWrong(String address, String parameter, String code) throws Exception {
        web.perform(get("/api/v1" + address).header(HttpHeaders.ACCEPT_LANGUAGE, "kk"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.title").value("Сұраудағы қателер"))
                .andExpect(jsonPath("$.errors[0].parameter").value(parameter))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    private static final String PROBLEM =
            ".content['application/problem+json'].schema[?(@['$ref'] == '#/components/schemas/Problem')]";

    @Test
    void tellsWhereTheCentresAreAndSaysTheSameTwiceInFewWords(@Autowired Centres centres) throws Exception {
        var centre = centres.create().centre();
        var asked = get("/api/v1/centres").header(HttpHeaders.ACCEPT_LANGUAGE, "kk");
        var mine = "$.centres[?(@.code=='" + centre.code() + "')]";
        var tag = web.perform(asked)
                .andExpect(status().isOk())
                .andExpect(jsonPath(mine + ".name").value(centre.nameKk()))
                .andExpect(jsonPath(mine + ".phone").value(centre.phone()))
                .andExpect(jsonPath(mine + ".hours.opens").value("09:00"))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);

        web.perform(asked.header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified());
    }

    @Test
    void saysWhatItIsLikeItself() throws Exception {
        web.perform(get("/api/v1/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/applications'].post.operationId")
                        .value("apply"))
                .andExpect(jsonPath("$.components.schemas.Application.properties.details.oneOf.length()")
                        .value(4))
                .andExpect(jsonPath("$.paths['/api/v1/checklist'].get.responses['422']" + PROBLEM)
                        .exists())
                .andExpect(jsonPath("$.paths['/api/v1/applications/{number}'].get.responses['404']" + PROBLEM)
                        .exists())
                .andExpect(jsonPath("$.components.schemas.Problem.properties.errors")
                        .exists());
    }
}
