using MluviiBot.Extensions.Activities;

namespace MluviiBot.TestClients;

/// <summary>What the guest would do after a while in mluvii's window, where a test client has none.</summary>
internal sealed class StandInGuest(StandInOptions options)
{
    /// <returns>Null when he does nothing.</returns>
    public MluviiActivity? After(MluviiActivity command, StandInSession session) => command switch
    {
        ChatbotOpenFileUploadPrompt => new ChatbotOpenFileUploadPromptResponse
        {
            FileUrl = options.UploadedFile?.AbsoluteUri,
            CanceledByGuest = options.UploadedFile is null,
        },
        RequestLocation when options is { Latitude: not null, Longitude: not null } =>
            new GuestLocation { Latitude = options.Latitude, Longitude = options.Longitude },
        SendHeroCard sent when options.HeroCards.FirstOrDefault(card => card.Id == sent.HeroCardId) is { Submission.Count: > 0 } card => Submit(sent, card, session),
        _ => null,
    };

    private static HeroCardSubmission Submit(SendHeroCard sent, StandInHeroCard card, StandInSession session)
    {
        var filledIn = sent.InitialParams.Where(pair => !card.Submission.ContainsKey(pair.Key)).ToDictionary();
        foreach (var (name, value) in card.Submission)
        {
            filledIn[name] = value;
        }

        session.Merge(filledIn);
        return new HeroCardSubmission { Params = new MluviiMap<string?>(filledIn) };
    }
}
