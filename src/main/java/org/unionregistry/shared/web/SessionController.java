package org.unionregistry.shared.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.unionregistry.shared.SignedIn;

/** «Продолжить работу»: any request extends the session, this one does nothing else. */
@Controller
@SignedIn
class SessionController {

    @PostMapping("/session/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend() {}
}
