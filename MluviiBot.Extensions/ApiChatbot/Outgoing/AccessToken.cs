namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>A token of mluvii, and when it ends.</summary>
internal sealed class AccessToken(string value, DateTimeOffset renewAt, DateTimeOffset endsAt)
{
    public string Value => value;

    public DateTimeOffset RenewAt => renewAt;

    public DateTimeOffset EndsAt => endsAt;
}
