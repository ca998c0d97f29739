using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs;

/// <summary>Every question of the bot: how a guest gets there, and what he reads there.</summary>
public static class EveryQuestion
{
    public static GetHeroCardsResponse Forms { get; } = new() { HeroCards = [new AvailableHeroCard { HeroCardId = 12, DisplayName = "Reklamace" }] };

    public static GetMediaObjectsResponse Files { get; } = new() { FileStoreItems = [new MediaObject { Id = 1, Name = "mapa.png" }] };

    private static readonly Dictionary<string, (Func<TalkingGuest, Task> Way, Func<string> Words)> Questions = new()
    {
        ["menu"] = (_ => Task.CompletedTask, () => MenuTexts.Ask),
        ["name"] = (guest => guest.ChoosesAsync(() => LeadTexts.Title), () => LeadTexts.AskName),
        ["phone"] = (guest => AnswersAsync(guest, LeadTitle, "Jan Novák"), () => LeadTexts.AskPhone),
        ["e-mail"] = (guest => AnswersAsync(guest, LeadTitle, "Jan Novák", "603 123 456"), () => LeadTexts.AskEmail),
        ["address"] = (guest => AnswersAsync(guest, LeadTitle, "Jan Novák", "603 123 456", "jan@novak.cz"), () => LeadTexts.AskAddress),
        ["recap"] = (guest => AnswersAsync(guest, LeadTitle, "Jan Novák", "603 123 456", "jan@novak.cz", "Dlouhá 1, Praha"), () => LeadTexts.Confirm),
        ["message"] = (guest => guest.ChoosesAsync(() => MessageTexts.Title), () => MessageTexts.AskMessage),
        ["contact"] = (guest => AnswersAsync(guest, () => MessageTexts.Title, "Nesedí mi faktura."), () => MessageTexts.AskContact),
        ["known contact"] = (KnownContactAsync, () => MessageTexts.AskKnownContact),
        ["form"] = (guest => MluviiAnswersAsync(guest, () => FormsTexts.Title, Forms), () => FormsTexts.Choose),
        ["file"] = (guest => MluviiAnswersAsync(guest, () => FilesTexts.FilesTitle, Files), () => FilesTexts.Choose),
        ["way to wait"] = (BusyAsync, () => OperatorTexts.Wait),
        ["operator"] = (OperatorsAsync, () => OperatorTexts.ChooseOperator),
    };

    /// <summary>Every question, by its name, on every channel and in every language that conversations are tried in.</summary>
    public static TheoryData<string, string, string> Everywhere
    {
        get
        {
            var everywhere = new TheoryData<string, string, string>();
            foreach (var (question, place) in Questions.Keys.SelectMany(question => TalkingGuest.Everywhere.Select(place => (question, place))))
            {
                everywhere.Add(question, (string)place[0], (string)place[1]);
            }

            return everywhere;
        }
    }

    /// <summary>A guest who is asked that question.</summary>
    public static async Task<TalkingGuest> AskedAsync(string question, string channel, string language)
    {
        var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();
        await Questions[question].Way(guest);
        return guest;
    }

    /// <summary>Words of the question, in the language of a guest.</summary>
    public static string WordsOf(string question, TalkingGuest guest) => guest.Text(Questions[question].Words);

    private static string LeadTitle() => LeadTexts.Title;

    private static async Task AnswersAsync(TalkingGuest guest, Func<string> topic, params string[] answers)
    {
        await guest.ChoosesAsync(topic);
        foreach (var answer in answers)
        {
            await guest.SaysAsync(answer);
        }
    }

    private static async Task MluviiAnswersAsync(TalkingGuest guest, Func<string> topic, MluviiActivity answer)
    {
        await guest.ChoosesAsync(topic);
        await guest.GetsAsync(answer);
    }

    private static async Task KnownContactAsync(TalkingGuest guest)
    {
        guest.Answers[nameof(GetCallParams)] = new GetCallParamsResponse { CallParams = MluviiMap<string?>.Empty.With("oo1_guest_phone", "+420603123456") };
        await guest.OpensAnotherConversationAsync();
        await AnswersAsync(guest, () => MessageTexts.Title, "Nesedí mi faktura.");
    }

    private static async Task BusyAsync(TalkingGuest guest)
    {
        await guest.ChoosesAsync(() => OperatorTexts.Title);
        await guest.GroupIsAsync(GroupState.Busy);
    }

    private static async Task OperatorsAsync(TalkingGuest guest)
    {
        await BusyAsync(guest);
        await guest.ChoosesAsync(() => OperatorTexts.NamedOperator);
        await guest.GetsAsync(new GetAvailableOperatorsResponse { AvailableOperators = [new AvailableOperator { UserId = 12, DisplayName = "Eva" }] });
    }
}
