using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Extensions.Requests;

/// <summary>Makes <c>step.AskMluviiAsync</c> work in dialogs.</summary>
public static class MluviiRequestDialogs
{
    /// <summary>Lets every dialog of this set, and of the components in it at any depth, ask mluvii. Call it when all of them are added.</summary>
    /// <remarks>
    /// Each component gets the dialogs into its own set: a component that is cancelled or resumed looks for them there only. Calling it again
    /// changes nothing but adds them to components that came later.
    /// </remarks>
    /// <param name="dialogs">Best the bot's one set, at the root.</param>
    /// <param name="requests">Where the requests of conversations are kept.</param>
    public static DialogSet AddMluviiRequests(this DialogSet dialogs, MluviiRequests requests)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(requests);
        foreach (var container in dialogs.GetDialogs().OfType<DialogContainer>().ToList())
        {
            container.Dialogs.AddMluviiRequests(requests);
        }

        foreach (var dialog in requests.Dialogs)
        {
            dialogs.Add(dialog);
        }

        return dialogs;
    }

    /// <summary>
    /// Lets every dialog of this component, and of the components in it at any depth, ask mluvii. Call it when all of them are added. Its
    /// initial dialog stays as it is.
    /// </summary>
    /// <param name="component">The component.</param>
    /// <param name="requests">Where the requests of conversations are kept.</param>
    public static ComponentDialog AddMluviiRequests(this ComponentDialog component, MluviiRequests requests)
    {
        ArgumentNullException.ThrowIfNull(component);
        component.Dialogs.AddMluviiRequests(requests);
        return component;
    }

    internal static IReadOnlyList<MluviiRequestDialog> Create(MluviiRequests requests) =>
    [
        .. RequestTypes.Responses.Select(response =>
            (MluviiRequestDialog)Activator.CreateInstance(typeof(MluviiRequestDialog<>).MakeGenericType(response), requests)!),
    ];
}
