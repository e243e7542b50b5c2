package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One call of a task.
 *
 * @param state the state that calls
 * @param resource what it calls
 * @param input the effective input
 */
public record TaskCall(String state, String resource, JsonNode input) {}
