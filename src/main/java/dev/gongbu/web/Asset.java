package dev.gongbu.web;

import java.util.List;

/**
 * A file of the program that pages refer to.
 *
 * @param address where it is served; another when its content is another
 * @param type    its media type
 * @param content as it is served: it refers to others by their addresses of this build
 * @param refers  the names of the files that it refers to
 */
record Asset(String address, String type, byte[] content, List<String> refers) {}
