using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Which requests there are and what answers them, from the registry of activities.</summary>
internal static class RequestTypes
{
    private static readonly Dictionary<Type, Type> ResponseByRequest = MluviiActivities.Names
        .Select(name => MluviiActivities.TypeOf(name)!)
        .Select(type => (Request: type, Response: type.GetInterfaces()
            .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IMluviiRequest<>))?.GetGenericArguments()[0]))
        .Where(pair => pair.Response is not null)
        .ToDictionary(pair => pair.Request, pair => pair.Response!);

    /// <summary>Every record that answers some request, once: two requests may share one.</summary>
    public static IReadOnlyCollection<Type> Responses { get; } = ResponseByRequest.Values.ToHashSet();

    public static Type? ResponseTo(Type request) => ResponseByRequest.GetValueOrDefault(request);

    public static bool IsResponse(MluviiActivity activity) => Responses.Contains(activity.GetType());
}
