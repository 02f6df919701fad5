/** Errors on their way out: incident numbers for the unexpected, problem details for requests outside the screens. */
package kz.zholdama.platform.web;
