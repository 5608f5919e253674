using System.Buffers.Binary;
using System.Reflection;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace App.Tests.Worker;

/// <summary>
/// The messages between the Functions host and a worker. Their types are the worker library's own and closed to others; its description of them is enough to
/// write and read them as JSON.
/// </summary>
internal static class RpcMessages
{
    private const int FrameHeader = 5;

    private static readonly MessageDescriptor s_message = ((FileDescriptor)Assembly.Load("Microsoft.Azure.Functions.Worker.Grpc")
        .GetType("Microsoft.Azure.Functions.Worker.Grpc.Messages.FunctionRpcReflection", throwOnError: true)!
        .GetProperty("Descriptor", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
        .GetValue(null)!).FindTypeByName<MessageDescriptor>("StreamingMessage");

    /// <summary>A message as a gRPC frame: a byte that says it is not compressed, the length, the bytes.</summary>
    public static byte[] Frame(JsonObject message)
    {
        var bytes = JsonParser.Default.Parse(message.ToJsonString(), s_message).ToByteArray();
        var frame = new byte[FrameHeader + bytes.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), bytes.Length);
        bytes.CopyTo(frame, FrameHeader);
        return frame;
    }

    /// <summary>The next message of a stream; null at its end.</summary>
    public static async Task<JsonObject?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var header = new byte[FrameHeader];
        if (await stream.ReadAtLeastAsync(header, FrameHeader, throwOnEndOfStream: false, cancellation) < FrameHeader)
        {
            return null;
        }

        var bytes = new byte[BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(1))];
        await stream.ReadExactlyAsync(bytes, cancellation);
        return (JsonObject)JsonNode.Parse(JsonFormatter.Default.Format(s_message.Parser.ParseFrom(bytes)))!;
    }
}
