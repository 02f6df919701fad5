/** Tables that come as files: read as a stream whatever their name says, compared with what is there, written for export. */
package kz.zholdama.directory.importing;
