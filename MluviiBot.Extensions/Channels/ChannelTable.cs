using System.Collections.Frozen;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Extensions.Channels;

/// <summary>What each channel can do, as mluvii's page prints it. <see cref="GuestChannelOptions"/> overrides it.</summary>
/// <remarks>Telephone and other channels stand in no table of mluvii: text only.</remarks>
internal static class ChannelTable
{
    private const string Features =
        """
        -                            WebChat Facebook WhatsApp Apple VK
        AdaptiveCards                y       y        n        n     n
        Attachment                   y       n        y        n     n
        Buttons                      y       y        n        n     n
        Typing                       y       n        n        y     n
        EnableGuestInput             y       n        n        n     n
        DisableGuestInput            y       n        n        n     n
        GetHeroCards                 y       n        y        y     n
        SendHeroCard                 y       n        y        y     n
        HeroCardSubmission           y       n        y        y     n
        ChatbotOpenFileUploadPrompt  y       n        n        n     n
        EnableGuestUpload            y       n        n        n     n
        DisableGuestUpload           y       n        n        n     n
        ShareFileUrl                 y       n        n        y     y
        """;

    private const string FileTypes =
        """
        -    WebChat Facebook WhatsApp Apple VK
        WAV  y       n        n        y     y
        MP3  y       n        y        y     y
        MP4  y       n        y        y     y
        JPG  y       y        y        y     y
        PNG  y       y        y        y     y
        GIF  y       y        y        y     y
        PDF  y       y        y        y     y
        TXT  y       y        y        y     y
        """;

    private static readonly FrozenDictionary<(string Row, GuestChannel Channel), bool> Cells =
        Read(Features).Concat(Read(FileTypes)).ToFrozenDictionary(cell => (cell.Row, cell.Channel), cell => cell.Can);

    /// <summary>The file types that the table has, as it spells them.</summary>
    public static FrozenSet<string> KnownFileTypes { get; } = Read(FileTypes).Select(cell => cell.Row).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Can(GuestChannel channel, ChannelFeature feature) => Cells.GetValueOrDefault((feature.ToString(), channel));

    /// <summary>Null for a type that the table does not have.</summary>
    public static bool? CanSendFile(GuestChannel channel, string type) =>
        KnownFileTypes.TryGetValue(type, out var row) ? Cells.GetValueOrDefault((row, channel)) : null;

    /// <summary>Messenger takes 3 buttons of 20 characters and does not show a message that has more.</summary>
    public static ButtonLimits Buttons(GuestChannel channel) => channel == GuestChannel.Facebook ? new ButtonLimits(3, 20) : default;

    public static TextMarkup Markup(GuestChannel channel) => channel == GuestChannel.WebChat ? TextMarkup.Html : TextMarkup.Plain;

    private static IEnumerable<(string Row, GuestChannel Channel, bool Can)> Read(string table)
    {
        var rows = table.Split('\n').Select(row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return rows.Skip(1).SelectMany(row => row.Skip(1).Select((cell, index) => (row[0], new GuestChannel(rows[0][index + 1]), cell == "y")));
    }
}
