#nullable enable
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Http;

/// <summary>Addresses under a service URL, whose own path is kept with and without a slash at its end.</summary>
internal static class ConnectorUri
{
    // Every segment is escaped already; without this, "%2e%2e" would be read as a step up and "a%2Fb" might be unescaped.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static Uri Conversations(Uri service, string? query = null) => Create(Root(service), "v3/conversations", query);

    public static Uri Conversation(Uri service, string conversationId, string rest, string? query = null) =>
        Create(Root(service), $"v3/conversations/{Segment(conversationId, nameof(conversationId))}/{rest}", query);

    public static Uri Activity(Uri service, string conversationId, string activityId, string? rest = null) =>
        Conversation(service, conversationId, $"activities/{Segment(activityId, nameof(activityId))}{rest}");

    public static Uri Member(Uri service, string conversationId, string memberId, string name) =>
        Conversation(service, conversationId, $"members/{Segment(memberId, name)}");

    public static Uri Attachment(Uri service, string attachmentId) =>
        Create(Root(service), $"v3/attachments/{Segment(attachmentId, nameof(attachmentId))}", null);

    public static Uri AttachmentView(Uri service, string attachmentId, string viewId) =>
        Create(Root(service), $"v3/attachments/{Segment(attachmentId, nameof(attachmentId))}/views/{Segment(viewId, nameof(viewId))}", null);

    /// <exception cref="ValidationException">The argument is null.</exception>
    public static void Require(object? value, string name)
    {
        if (value is null)
        {
            throw new ValidationException(ValidationRules.CannotBeNull, name);
        }
    }

    /// <summary>Null when no parameter has a value.</summary>
    public static string? Query(string name, string? value, string? otherName = null, string? otherValue = null)
    {
        var first = value is null ? null : $"{name}={Uri.EscapeDataString(value)}";
        var second = otherName is null || otherValue is null ? null : $"{otherName}={Uri.EscapeDataString(otherValue)}";
        return first is null || second is null ? first ?? second : $"{first}&{second}";
    }

    private static string Root(Uri service)
    {
        var address = service.Query.Length == 0 && service.Fragment.Length == 0 ? service.AbsoluteUri : service.GetLeftPart(UriPartial.Path);
        return address.EndsWith('/') ? address : address + "/";
    }

    // A dot segment cannot be escaped: a server on the way would take it for a step up and act on something else.
    private static string Segment(string value, string name) => value is "." or ".."
        ? throw new ValidationException(ValidationRules.Pattern, name, "an id other than '.' and '..'")
        : Uri.EscapeDataString(value);

    private static Uri Create(string root, string path, string? query) =>
        new(query is null ? root + path : $"{root}{path}?{query}", AsWritten);
}
