# What prepares the infrastructure, each with the declarations of its release baked in:
#   docker build -f deploy/compose/infrastructure.Dockerfile --target roles    -t cesizen/roles:0.1.0 .
#   docker build -f deploy/compose/infrastructure.Dockerfile --target topics   -t cesizen/topics:0.1.0 .
#   docker build -f deploy/compose/infrastructure.Dockerfile --target keycloak -t cesizen/keycloak:0.1.0 .

FROM postgres:17.11 AS roles
COPY deploy/postgres/*.sql /declared/
COPY --chmod=0555 deploy/compose/roles.sh /roles.sh
USER 10001:10001
ENTRYPOINT ["/roles.sh"]

FROM apache/kafka:4.2.1 AS topics
COPY deploy/kafka/topics.yaml /declared/
COPY --chmod=0555 deploy/compose/topics.sh /topics.sh
USER 10001:10001
ENTRYPOINT ["/topics.sh"]

# Built once ("optimised"), so that a start does not augment again. Build options must be set before the build.
FROM keycloak/keycloak:26.7.3 AS keycloak
ENV KC_DB=postgres KC_CACHE=local KC_HEALTH_ENABLED=true KC_METRICS_ENABLED=true
RUN ["/opt/keycloak/bin/kc.sh", "build"]
COPY deploy/keycloak/cesizen-realm.json /opt/keycloak/data/import/
USER 1000:0
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
