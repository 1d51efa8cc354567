package org.bluelamp.publish.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of the API as {@code application/problem+json}. */
@RestControllerAdvice(
        assignableTypes = {
            ApiController.class,
            CitationController.class,
            FragmentController.class,
            StatisticController.class
        })
final class ApiFailures {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    /**
     * Answers any exception as a problem. The details of our own faults are written only to the log, not to the
     * visitor.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure) {
        if (failure instanceof ErrorResponse answer) {
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .body(answer.getBody());
        }
        LOG.error("The API failed", failure);
        return ResponseEntity.internalServerError()
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.INTERNAL_SERVER_ERROR, "The fault is ours and has been noted. Try again later."));
    }
}
