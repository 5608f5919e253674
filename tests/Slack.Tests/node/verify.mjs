// Asks Slack's own code whether requests are signed right: one JSON object a line in, "true" or "false" a line out.
import { createInterface } from "node:readline";
import bolt from "@slack/bolt/dist/receivers/verify-request.js";

for await (const line of createInterface({ input: process.stdin })) {
  const { secret, timestamp, signature, body, now } = JSON.parse(line);
  console.log(bolt.isValidSlackRequest({
    signingSecret: secret,
    body,
    headers: { "x-slack-signature": signature, "x-slack-request-timestamp": Number(timestamp) },
    nowMilliseconds: now * 1000,
  }));
}
