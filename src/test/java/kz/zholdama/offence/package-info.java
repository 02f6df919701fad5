/** Code as it must not be written: what the structure tests have to object to, so that they are known to bite. */
package kz.zholdama.offence;
