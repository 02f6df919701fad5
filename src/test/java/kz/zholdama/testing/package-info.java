/** What tests of several layers share: one embedded database, a clock to set, people of every role, a browser. */
package kz.zholdama.testing;
