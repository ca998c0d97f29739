using MluviiBot.Dialogs.Understanding;

namespace MluviiBot.Conversation;

/// <summary>What the bot may know about a guest.</summary>
public enum Detail
{
    /// <summary>First name and surname.</summary>
    Name,

    /// <summary>Phone number in E.164.</summary>
    Phone,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Postal address, as the guest writes it.</summary>
    Address,
}

/// <summary>Reads details as guests, widgets and directories write them.</summary>
internal static class DetailReading
{
    /// <summary>What a guest can be reached by, the best first.</summary>
    public static readonly IReadOnlyList<Detail> Contacts = [Detail.Phone, Detail.Email];

    private const int ShortestAddress = 5;
    private const int LongestAddress = 300;

    /// <summary>The detail in its one form; null when the text is none.</summary>
    public static string? Read(this Detail detail, string? text) => text?.Trim() is not { Length: > 0 } given ? null : detail switch
    {
        Detail.Name => PersonName.Read(given),
        Detail.Phone => PhoneNumber.Find(given),
        Detail.Email => EmailAddress.Read(given),
        _ => given.Length is >= ShortestAddress and <= LongestAddress && given.Any(char.IsLetter) ? given : null,
    };

    /// <summary>Whether the text is the detail and nothing else.</summary>
    public static bool Is(this Detail detail, string text) => detail is Detail.Phone ? PhoneNumber.Read(text) is not null : detail.Read(text) == text.Trim();
}
