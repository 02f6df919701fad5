package kz.zholdama.intake.scans;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the browser is given of a scan: the bytes, and leave to show them and nothing else. */
@ZholdamaTest
class ScanDownloadIT {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Scans scans;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    @Autowired
    private Centres centres;

    private MockMvc web;
    private Centres.Centre centre;
    private Scan scan;

    @BeforeEach
    void keepAScan() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        centre = centres.create();
        scan = As.a(centre.specialist()).call(() -> {
            var draft = drafts.start(filings.complete(Measure.TRAINING_AT_EMPLOYER), IntakeStep.DOCUMENTS);
            return scans.add(draft.id(), draft.version(), DocumentType.HEALTH_CERTIFICATE, ScanFiles.png());
        });
    }

    @Test
    void opensItUnderANeutralNameWhereItCanDoNothing() throws Exception {
        web.perform(get("/scans/{id}", scan.id()).with(authentication(As.authentication(centre.specialist()))))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andExpect(content().bytes(ScanFiles.png()))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().stringValues(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.hasItem(
                                        "default-src 'none'; style-src 'unsafe-inline'; sandbox")))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"scan-" + scan.id() + ".png\""));
    }

    @Test
    void refusesOtherCentresRolesAndStrangers() throws Exception {
        for (var stranger : new kz.zholdama.platform.security.StaffPrincipal[] {
            centres.create().specialist(), centre.director(), Centres.administrator()
        }) {
            web.perform(get("/scans/{id}", scan.id()).with(authentication(As.authentication(stranger))))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/scans/{id}", scan.id())).andExpect(status().is3xxRedirection());
    }

    @Test
    void knowsNoOtherScans() throws Exception {
        web.perform(get("/scans/{id}", 999_999_999_999L).with(authentication(As.authentication(centre.specialist()))))
                .andExpect(status().isNotFound());
    }
}
