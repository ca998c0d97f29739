using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.State;

/// <summary>Who a guest is beyond one conversation: a contact of the directory, or an account on a channel. Personal data.</summary>
/// <remarks>Made from what mluvii said; <see cref="object.ToString"/> tells the kind only, as a telephone number must not end in a log.</remarks>
public sealed record GuestIdentity
{
    private const string CrmKind = "crm";

    private GuestIdentity(string kind, params string[] id)
    {
        Kind = kind;
        Key = string.Join('/', [kind, .. id.Select(Uri.EscapeDataString)]);
    }

    /// <summary><c>crm</c>, <c>whatsapp</c>, <c>facebook</c>, <c>vk</c>, <c>apple</c>, <c>generic</c>, <c>web</c> or <c>phone</c>.</summary>
    public string Kind { get; }

    /// <summary>Whether it is a contact of the directory, which outranks an account on a channel.</summary>
    public bool IsContact => Kind == CrmKind;

    internal string Key { get; }

    /// <summary>A contact of mluvii's directory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or less: no contact has it, and all guests would share it.</exception>
    /// <param name="crmIdentityId">Number from <see cref="AssignCrmIdentityResponse"/> or <see cref="ObtainCrmIdentityResponse"/>.</param>
    public static GuestIdentity Contact(long crmIdentityId)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(crmIdentityId);
        return new(CrmKind, FormattableString.Invariant($"{crmIdentityId}"));
    }

    /// <summary>The account of the guest on the channel of the conversation.</summary>
    /// <remarks>
    /// A guest of web chat is a cookie: who shares a browser shares the identity. A Facebook id is one of its page only. A telephone number is taken
    /// when there is nothing better, and is not withheld.
    /// </remarks>
    /// <returns>Null when mluvii told no identity.</returns>
    public static GuestIdentity? Of(GetGuestIdentityResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response switch
        {
            { WhatsAppContactId: { } id } when IsSomebody(id) => new("whatsapp", id),
            { FacebookPSID: { } id } when IsSomebody(id) => new("facebook", response.FacebookPageId ?? string.Empty, id),
            { VkContactId: { } id } when IsSomebody(id) => new("vk", id),
            { AppleContactId: { } id } when IsSomebody(id) => new("apple", id),
            { GenericChannelId: { } id } when IsSomebody(id) => new("generic", id),
            { TrackedGuestGuid: { } id } when id != Guid.Empty => new("web", id.ToString("D")),
            { PhoneCallerId: { } id } when IsNumber(id) => new("phone", id),
            _ => null,
        };
    }

    /// <summary>The kind.</summary>
    public override string ToString() => Kind;

    private static bool IsSomebody(string id) => !string.IsNullOrWhiteSpace(id) && id.Trim() != "0";

    /// <summary>All who withhold their number share "anonymous" or zeros.</summary>
    private static bool IsNumber(string id) => id.AsSpan().ContainsAnyInRange('1', '9');
}
