/** Accounts of the people who work in the centres: sign-in, roles, invitation, lock-out, the right to sign. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "journal",
            "journal :: ui",
            "directory",
            "directory :: pickers",
            "signing",
            "signing :: browser"
        })
@NullMarked
package kz.zholdama.staff;

import org.jspecify.annotations.NullMarked;
