using MluviiBot.Conversation;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Lead;

/// <summary>How the guest is asked for a detail.</summary>
internal static class DetailTexts
{
    private static readonly Keywords Skip = new(LeadTexts.ResourceManager, nameof(LeadTexts.SkipWords));

    private static readonly Dictionary<Detail, Keywords> Names = new()
    {
        [Detail.Name] = new(LeadTexts.ResourceManager, nameof(LeadTexts.WordsName)),
        [Detail.Phone] = new(LeadTexts.ResourceManager, nameof(LeadTexts.WordsPhone)),
        [Detail.Email] = new(LeadTexts.ResourceManager, nameof(LeadTexts.WordsEmail)),
        [Detail.Address] = new(LeadTexts.ResourceManager, nameof(LeadTexts.WordsAddress)),
    };

    public static string Ask(Detail detail) => detail switch
    {
        Detail.Name => LeadTexts.AskName,
        Detail.Phone => LeadTexts.AskPhone,
        Detail.Email => LeadTexts.AskEmail,
        _ => LeadTexts.AskAddress,
    };

    public static string AskAgain(Detail detail) => detail switch
    {
        Detail.Name => LeadTexts.AskNameAgain,
        Detail.Phone => LeadTexts.AskPhoneAgain,
        Detail.Email => LeadTexts.AskEmailAgain,
        _ => LeadTexts.AskAddressAgain,
    };

    public static string Label(Detail detail) => detail switch
    {
        Detail.Name => LeadTexts.LabelName,
        Detail.Phone => LeadTexts.LabelPhone,
        Detail.Email => LeadTexts.LabelEmail,
        _ => LeadTexts.LabelAddress,
    };

    /// <summary>The detail in an answer; empty when the guest skips one that may be missing; null when the answer is no good.</summary>
    public static string? Answer(Detail detail, string text) => IsSkipped(detail, text) ? string.Empty : detail.Read(text);

    /// <summary>The detail that the guest names; null for none.</summary>
    public static Detail? Named(string text) => Names.Where(name => name.Value.AreIn(text)).Select(name => (Detail?)name.Key).FirstOrDefault();

    // Without a name and a number nobody can call back.
    private static bool IsSkipped(Detail detail, string text) => detail is Detail.Email or Detail.Address && Skip.AreAllOf(Words.Of(text));
}
