/** Accounts of the people who work in the centres: sign-in, roles, lock-out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "person", "journal", "directory"})
package kz.zholdama.staff;
