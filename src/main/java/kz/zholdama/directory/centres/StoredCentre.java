package kz.zholdama.directory.centres;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalTime;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.records.DirectoryRecord;
import org.jspecify.annotations.Nullable;

/** A career centre in its table. */
@Entity
@Table(name = "career_centre")
class StoredCentre extends DirectoryRecord<CareerCentre> {

    private String code;

    @Enumerated(EnumType.STRING)
    private CentreKind kind;

    private String nameRu;
    private String nameKk;
    private String district;
    private @Nullable Long settlementId;
    private String address;
    private String phone;
    private @Nullable String email;
    private @Nullable String bin;
    private String directorName;
    private LocalTime opens;
    private LocalTime closes;
    private LocalTime breakFrom;
    private LocalTime breakTo;

    @Override
    public void fill(CareerCentre value) {
        code = value.code();
        kind = value.kind();
        nameRu = value.nameRu();
        nameKk = value.nameKk();
        district = value.district();
        settlementId = value.settlementId();
        address = value.address();
        phone = value.phone();
        email = value.email();
        bin = value.bin();
        directorName = value.directorName();
        var hours = value.hours() == null ? OfficeHours.STATUTORY : value.hours();
        opens = hours.opens();
        closes = hours.closes();
        breakFrom = hours.breakFrom();
        breakTo = hours.breakTo();
        searchable(code, nameRu, nameKk, bin);
    }

    @Override
    public CareerCentre value() {
        return new CareerCentre(
                id(),
                code,
                kind,
                nameRu,
                nameKk,
                district,
                settlementId,
                address,
                phone,
                email,
                bin,
                directorName,
                new OfficeHours(opens, closes, breakFrom, breakTo));
    }
}
