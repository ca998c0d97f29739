using System.Collections.Frozen;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Every activity that a bot may send, and what mluvii does with it.</summary>
/// <remarks>A new one is a file with its behaviour and a line here.</remarks>
internal static class BehaviourTable
{
    private static readonly FrozenDictionary<Type, IActivityBehaviour> ByActivity = new IActivityBehaviour[]
    {
        new AssignCrmIdentityBehaviour(),
        new ChatbotOpenFileUploadPromptBehaviour(),
        new DisableGuestInputBehaviour(),
        new DisableGuestUploadBehaviour(),
        new EnableGuestInputBehaviour(),
        new EnableGuestUploadBehaviour(),
        new EndConversationBehaviour(),
        new ForwardBehaviour(),
        new GetAvailableGroupsBehaviour(),
        new GetAvailableOperatorsBehaviour(),
        new GetCallParamsBehaviour(),
        new GetGuestIdentityBehaviour(),
        new GetHeroCardsBehaviour(),
        new GetMediaObjectsBehaviour(),
        new HandOffBehaviour(),
        new ObtainCrmIdentityBehaviour(),
        new RequestLocationBehaviour(),
        new RichCardListBehaviour(),
        new SendGuestOfflineEmailBehaviour(),
        new SendHeroCardBehaviour(),
        new SetCallParamsBehaviour(),
        new SetTagBehaviour(),
        new ShareFileBehaviour(),
        new TextBehaviour(),
        new TypingBehaviour(),
        new UnsetTagBehaviour(),
    }.ToFrozenDictionary(behaviour => behaviour.Activity);

    /// <summary>The activities that a bot may send.</summary>
    public static IReadOnlyList<Type> Activities => ByActivity.Keys;

    /// <summary>Null for an activity that only mluvii sends, or nobody knows.</summary>
    public static IActivityBehaviour? For(MluviiActivity activity) => ByActivity.GetValueOrDefault(activity.GetType());

    public static string WhyNone(MluviiActivity activity) => activity is UnknownActivity
        ? $"mluvii has no activity {activity.Activity}."
        : $"{activity.Activity} is sent by mluvii; a bot cannot send it.";
}
