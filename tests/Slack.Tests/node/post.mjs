// Posts and updates a message with Slack's own client: {"address", "token", "to", "text", "blocks"} in, the answers out.
import { readFileSync } from "node:fs";
import { WebClient, LogLevel } from "@slack/web-api";

const { address, token, to, text, blocks } = JSON.parse(readFileSync(0, "utf8"));
const client = new WebClient(token, { slackApiUrl: address, logLevel: LogLevel.ERROR, allowAbsoluteUrls: false });
const posted = await client.chat.postMessage({ channel: to, text, blocks });
const updated = await client.chat.update({ channel: posted.channel, ts: posted.ts, text, blocks });
console.log(JSON.stringify([posted.ts, updated.ts]));
