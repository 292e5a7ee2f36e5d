package fr.cesizen.auth.staff;

import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Staff", description = "Who works here, for colleagues alone; roles support, admin and dpo")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/accounts/staff")
@PreAuthorize("hasAnyRole('SUPPORT', 'ADMIN', 'DPO')")
class StaffController {

    private final StaffService staff;

    StaffController(StaffService staff) {
        this.staff = staff;
    }

    /** All who may sign in, by name. */
    record StaffList(List<StaffMember> items) {}

    @Operation(
            summary = "List the members of staff",
            description =
                    "Whoever has the role support, admin or dpo and may sign in, by name. At most a minute old, or ten"
                            + " while the identity server is away. Problems: forbidden (403), identity-refused (502),"
                            + " unavailable (503).")
    @GetMapping
    Mono<StaffList> listStaff() {
        return staff.list().map(StaffList::new);
    }
}
