/** Work without a person: jobs by the clock, each on one node only. */
package kz.zholdama.platform.jobs;
