using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Words = Microsoft.Extensions.AI.ChatMessage;

namespace Local.Serve;

/// <summary>A model behind an OpenAI-compatible address.</summary>
internal sealed class OpenAiModel(ModelSettings settings) : IChatClient
{
    private readonly ChatClient _client = new(settings.Name, new ApiKeyCredential(settings.Key), new OpenAIClientOptions { Endpoint = new Uri(settings.Endpoint) });

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<Words> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = messages.Select(message => message.Role == ChatRole.System ? (OpenAI.Chat.ChatMessage)new SystemChatMessage(message.Text) : new UserChatMessage(message.Text));
        var answer = await _client.CompleteChatAsync(asked, new() { Temperature = options?.Temperature, MaxOutputTokenCount = options?.MaxOutputTokens }, cancellationToken);
        return new(new Words(ChatRole.Assistant, string.Concat(answer.Value.Content.Select(part => part.Text))));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<Words> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Other words are asked for whole.");

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
