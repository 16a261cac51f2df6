package dev.gongbu.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormEncodedDataDefinition;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into one clear answer: problem+json under {@code /api/}, a page elsewhere. */
@RequestScoped
class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    @CheckedTemplate(basePath = "error")
    static class Templates {
        static native TemplateInstance error(int status, String title, String detail, List<FieldError> errors);
    }

    private final RoutingContext routing;
    private final Locales locales;
    private final ObjectMapper json;

    ExceptionMappers(RoutingContext routing, Locales locales, ObjectMapper json) {
        this.routing = routing;
        this.locales = locales;
        this.json = json;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException e) {
        return answer(Problem.invalid(e.getConstraintViolations().stream()
                .map(violation -> new FieldError(lastNode(violation), violation.getMessage()))
                .toList()));
    }

    @ServerExceptionMapper(priority = 1)
    Response json(JsonProcessingException e) {
        return answer(Problem.badRequest(field(e), texts().malformed()));
    }

    /** Named by itself because the framework has an answer of its own for it, which says nothing. */
    @ServerExceptionMapper(priority = 1)
    Response mismatch(MismatchedInputException e) {
        return json(e);
    }

    /** JSON in no encoding that JSON may have. */
    @ServerExceptionMapper
    Response encoding(CharConversionException e) {
        return answer(Problem.badRequest("body", texts().malformed()));
    }

    /** The reader of forms has no exception of its own for broken escapes and unknown encodings. */
    @ServerExceptionMapper
    Response form(IllegalArgumentException e) {
        boolean ofAForm = Arrays.stream(e.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(FormEncodedDataDefinition.class.getName()));
        return ofAForm ? answer(Problem.of(400, null)) : anything(e);
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    Response unauthorized() {
        if (!isApi() && routing.request().method().name().equals("GET")) {
            String next = URLEncoder.encode(routing.request().uri(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/sign-in?next=" + next)).build();
        }
        return answer(Problem.of(401, texts().signInFirst()));
    }

    @ServerExceptionMapper(AuthenticationFailedException.class)
    Response authenticationFailed() {
        return unauthorized();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(Problem.of(403, null));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        Response response = e.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        if (e.getCause() instanceof JsonProcessingException cause) {
            return json(cause);
        }
        return answer(Problem.of(response.getStatus(), null));
    }

    @ServerExceptionMapper
    Response anything(Throwable e) {
        LOG.errorf(e, "%s %s failed", routing.request().method(), routing.normalizedPath());
        return answer(Problem.of(500, null));
    }

    private Response answer(Problem problem) {
        Locale locale = isApi() ? locales.api() : locales.page();
        ErrorMessages texts = MessageBundles.get(ErrorMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        String title = title(texts, problem.status());
        String detail = problem.getMessage() == null ? "" : problem.getMessage();
        var response = Response.status(problem.status())
                .header("Content-Language", locale.toLanguageTag())
                .header("Cache-Control", "no-store");
        problem.headers().forEach(response::header);
        if (!isApi()) {
            return response.type("text/html;charset=UTF-8")
                    .entity(Templates.error(problem.status(), title, detail, problem.errors())
                            .render())
                    .build();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", problem.type());
        body.put("title", title);
        body.put("status", problem.status());
        body.put("detail", detail.isEmpty() ? detailOf(problem, title) : detail);
        body.put("errors", problem.errors());
        body.putAll(problem.more());
        try {
            return response.type("application/problem+json")
                    .entity(json.writeValueAsBytes(body))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String detailOf(Problem problem, String title) {
        return problem.errors().isEmpty()
                ? title
                : problem.errors().stream()
                        .map(error -> error.field() + ": " + error.message())
                        .collect(Collectors.joining("; "));
    }

    private ErrorMessages texts() {
        Locale locale = isApi() ? locales.api() : locales.page();
        return MessageBundles.get(ErrorMessages.class, Localized.Literal.of(locale.toLanguageTag()));
    }

    private boolean isApi() {
        return routing.normalizedPath().startsWith("/api/");
    }

    private static String title(ErrorMessages texts, int status) {
        return switch (status) {
            case 400, 422 -> texts.badRequest();
            case 401 -> texts.unauthorized();
            case 403 -> texts.forbidden();
            case 404 -> texts.notFound();
            case 405 -> texts.notAllowed();
            case 409 -> texts.conflict();
            case 413 -> texts.tooLarge();
            case 415, 406 -> texts.notAcceptable();
            case 429 -> texts.tooMany();
            default -> status < 500 ? texts.badRequest() : texts.failed();
        };
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String field(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return mapping.getPath().stream().map(ExceptionMappers::step).collect(Collectors.joining("."));
        }
        return "body";
    }

    private static String step(JsonMappingException.Reference reference) {
        @Nullable String name = reference.getFieldName();
        return name == null ? Integer.toString(reference.getIndex()) : name;
    }
}
