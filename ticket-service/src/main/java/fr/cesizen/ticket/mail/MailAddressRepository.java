package fr.cesizen.ticket.mail;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The addresses of those who want mails, encrypted with their keys. */
@Repository
class MailAddressRepository {

    private final DatabaseClient db;
    private final FieldEncryption encryption;

    MailAddressRepository(DatabaseClient db, FieldEncryption encryption) {
        this.db = db;
        this.encryption = encryption;
    }

    Mono<MailAddress> put(MailAddress address) {
        return encryption
                .encrypt(address.person(), address.person(), address.address())
                .flatMap(bytes -> db.sql(
                                "insert into mail_address (person, address, since)"
                                        + " values (:person, :address, :since)"
                                        + " on conflict (person) do update set address = excluded.address, since = excluded.since")
                        .bind("person", address.person())
                        .bind("address", bytes)
                        .bind("since", address.since())
                        .then())
                .thenReturn(address);
    }

    /** Empty for somebody who wants no mails. */
    Mono<MailAddress> find(UUID person) {
        return db.sql("select * from mail_address where person = :person")
                .bind("person", person)
                .mapProperties(AddressRow.class)
                .one()
                .flatMap(row -> encryption
                        .decrypt(person, person, row.address())
                        .map(clear -> new MailAddress(person, clear, row.since())));
    }

    Mono<Void> delete(UUID person) {
        return db.sql("delete from mail_address where person = :person")
                .bind("person", person)
                .then();
    }

    private record AddressRow(byte[] address, Instant since) {}
}
