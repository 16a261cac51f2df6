package dev.gongbu.violators.cellar;

import jakarta.ws.rs.core.Response;

/** REST in a class that is neither page nor resource. */
class RestInside {
    int status(Response response) {
        return response.getStatus();
    }
}
