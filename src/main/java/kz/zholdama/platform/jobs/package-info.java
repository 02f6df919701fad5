/** Work without a person: jobs by the clock, each on one node only. */
@NullMarked
package kz.zholdama.platform.jobs;

import org.jspecify.annotations.NullMarked;
