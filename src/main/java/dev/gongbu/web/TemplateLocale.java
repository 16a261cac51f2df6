package dev.gongbu.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Gives every template the language of the page before it is rendered. */
class TemplateLocale {

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive()) {
                instance.setLocale(Arc.container().instance(Locales.class).get().page());
            }
        });
    }
}
