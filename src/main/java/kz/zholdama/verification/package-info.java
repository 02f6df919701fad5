/** The public check of documents: by the code or QR on the paper, or by the file. Says no more than who holds the paper knows. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "archive", "signing", "signing :: browser", "directory", "intake"})
@NullMarked
package kz.zholdama.verification;

import org.jspecify.annotations.NullMarked;
